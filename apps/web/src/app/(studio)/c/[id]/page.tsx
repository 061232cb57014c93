import { notFound } from 'next/navigation';
import { isUuid } from '../../../../lib/uuid.ts';

/** A chat. The shell of the studio draws it from the address; here only the address itself is judged. */
export default async function ChatPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  if (!isUuid(id)) notFound();
  return null;
}
