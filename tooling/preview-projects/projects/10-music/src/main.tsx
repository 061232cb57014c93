import ReactDOM from 'react-dom/client';
import { PlayerProvider } from '~/player/PlayerProvider';
import App from './App';
import './styles/index.scss';

ReactDOM.createRoot(document.querySelector<HTMLDivElement>('#root')!).render(
  <PlayerProvider>
    <App />
  </PlayerProvider>,
);
