import { useId, useState, type FormEvent } from 'react';
import styles from './Composer.module.css';

type Props = { limit: number; onSend(text: string): void };

export function Composer({ limit, onSend }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!text) return;
    onSend(text);
    setText('');
  }
  return (
    <form className={styles.composer} onSubmit={submit}>
      <label htmlFor={id} className={styles['sr-only']}>Message</label>
      <textarea id={id} value={text} maxLength={limit} onChange={(e) => setText(e.target.value)} />
      <button disabled={!text}>Send</button>
      <small>{limit - text.length} left</small>
    </form>
  );
}
