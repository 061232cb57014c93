import { useState, type ReactNode } from 'react';
import { useChat } from '../chat/use-chat.ts';
import { useHandEdits } from '../versions/use-hand-edits.ts';
import { BrokenChat, DeletedChat, MissingChat } from './chat-problems.tsx';
import { ChatColumns } from './chat-columns.tsx';

interface ChatViewProps {
  chatId: string;
  /** Opens the history where it is not beside the conversation. */
  historyButton: ReactNode;
}

/** `/c/[id]`: the conversation and the workbench of one chat. Mounted anew for every chat. */
export default function ChatView({ chatId, historyButton }: ChatViewProps) {
  const chat = useChat(chatId);
  // What was changed by hand, restored or brought in is on the screen too.
  const hand = useHandEdits(chatId, chat);
  const [fallbackTitle] = useState('New chat');
  const title = chat.session?.title ?? chat.sending?.accepted?.title ?? fallbackTitle;
  if (chat.phase === 'missing') return <MissingChat historyButton={historyButton} />;
  if (chat.phase === 'deleted') return <DeletedChat historyButton={historyButton} chatId={chatId} />;
  if (chat.phase === 'broken') return <BrokenChat historyButton={historyButton} onRetry={chat.reload} />;
  return <ChatColumns chat={chat} hand={hand} chatId={chatId} title={title} historyButton={historyButton} />;
}
