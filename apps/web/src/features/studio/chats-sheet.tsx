import { Sheet } from '@studio/ui';
import type { ReactNode } from 'react';

interface ChatsSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
}

/** The history over the page, where there is no room for it beside the conversation. */
export default function ChatsSheet(props: ChatsSheetProps) {
  return <Sheet title="Chats" {...props} />;
}
