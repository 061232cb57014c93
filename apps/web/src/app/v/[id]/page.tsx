import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OwnTab } from '../../../features/own-tab/own-tab.tsx';
import { isUuid } from '../../../lib/uuid.ts';
import { previewSettings } from '../../../server/preview-settings.ts';

export const metadata: Metadata = { title: 'Preview · Studio Lite', robots: { index: false } };

/** One version alone in a tab: a page of ours that holds nothing but the frame it runs in. */
export default async function VersionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  if (!isUuid(id)) notFound();
  return <OwnTab versionId={id} engine={previewSettings()} />;
}
