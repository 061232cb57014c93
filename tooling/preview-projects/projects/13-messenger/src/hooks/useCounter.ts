import { useCallback, useState } from 'react';

export const useCounter = (start = 0) => {
  const [count, set] = useState(start);
  return [count, useCallback(() => set((n) => n + 1), [])] as const;
};
