import { useState } from 'react';
import { Composer } from '@components/Composer';
import { Thread } from '@components/Thread';
import { useTitle } from '@hooks';
import { messages as initial, type Message } from '@/data/messages';
import s from './App.module.css';

export default function App() {
  const [messages, setMessages] = useState<readonly Message[]>(initial);
  const title = useTitle(`${import.meta.env.VITE_APP_TITLE}`);
  const send = (text: string) => setMessages((all) => [...all, { id: all.length + 1, from: 'me', text }]);
  return (
    <div className={s.page}>
      <h1 className={s.title}>{title}</h1>
      <Thread messages={messages} />
      <Composer limit={Number(import.meta.env.VITE_LIMIT)} onSend={send} />
    </div>
  );
}
