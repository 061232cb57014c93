import type { Message } from '@/data/messages';
import { Bubble } from './Bubble';
import styles from './Thread.module.css';

export function Thread({ messages }: { messages: readonly Message[] }) {
  return <ol className={styles.thread}>{messages.map((message) => <Bubble key={message.id} {...message} />)}</ol>;
}
