'use client';

import { MissingChat } from '../../features/studio/chat-problems.tsx';

export default function ChatNotFound() {
  return <MissingChat historyButton={null} />;
}
