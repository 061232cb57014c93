import { useEffect } from 'react';

export function useTitle<T extends string>(title: T): T {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return title;
}
