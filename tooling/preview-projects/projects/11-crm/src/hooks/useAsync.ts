import { useEffect, useState, type DependencyList } from 'react';

type State<T> = { status: 'loading' } | { status: 'done'; value: T } | { status: 'failed'; error: unknown };

export function useAsync<T>(work: () => Promise<T>, deps: DependencyList): State<T> {
  const [state, setState] = useState<State<T>>({ status: 'loading' });
  useEffect(() => {
    let live = true;
    work().then((value) => live && setState({ status: 'done', value }), (error: unknown) => live && setState({ status: 'failed', error }));
    return () => void (live = false);
  }, deps);
  return state;
}
