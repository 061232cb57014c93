import { useEffect, useRef } from 'react';

export function Confetti({ seed }: { seed: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current!.getContext('2d')!;
    context.clearRect(0, 0, 200, 40);
    for (let i = 0; i < seed * 5; i++) {
      context.fillStyle = `hsl(${(i * 47) % 360} 80% 60%)`;
      context.fillRect((i * 31) % 200, (i * 17) % 40, 4, 4);
    }
  }, [seed]);
  return <canvas ref={canvas} width={200} height={40} />;
}
