import { useCounter } from '@hooks';
import type { Message } from '@/data/messages';
import styles, { bubble } from './Bubble.module.css';

export function Bubble({ from, text }: Message) {
  const [likes, like] = useCounter();
  return (
    <li className={from === 'me' ? styles.mine : bubble} onDoubleClick={like}>
      {text} {likes > 0 && <small>{likes} ♥</small>}
    </li>
  );
}
