import { useReducer } from 'react';
import { BoardContext } from './board-context';
import { Column } from './components/Column';
import { initial, reducer } from './reducer';
import { Status } from './types';

export default function App() {
  const [state, dispatch] = useReducer(reducer, initial);
  return (
    <BoardContext.Provider value={{ state, dispatch }}>
      <div className="min-h-screen bg-board-50 p-6 text-ink">
        <h1 className="mb-4 text-2xl font-bold text-shadow">Team board</h1>
        <div className="grid grid-cols-board gap-4">
          {Object.values(Status).map((status) => <Column key={status} status={status} />)}
        </div>
      </div>
    </BoardContext.Provider>
  );
}
