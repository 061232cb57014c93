import type { VersionCause, VersionFailure, VersionHealth, VersionState } from '@studio/contracts';

/** A version as prepared SQL returns it; instants in epoch milliseconds. */
export interface VersionRecord {
  id: string;
  chatId: string;
  order: number;
  number: number;
  cause: VersionCause;
  parentId: string | null;
  sourceId: string | null;
  messageId: string;
  /** The beginning of the message that an answer's version answers. */
  prompt: string | null;
  name: string | null;
  bookmarked: boolean;
  superseded: boolean;
  createdAt: number;
  fileCount: number;
  state: VersionState;
  failure: VersionFailure | null;
  health: VersionHealth | null;
  /** Hash of its picture's bytes; null without one. */
  pictureHash: string | null;
}

/** Characters of a prompt that tell what it asked for. */
const PROMPT_LENGTH = 400;

/** The select list of a {@link VersionRecord}, from {@link VERSION_TABLES}. */
export const VERSION_COLUMNS = `
  v.id, v.session_id as "chatId", v.key as "order", v.number, v.cause, v.parent_id as "parentId", v.source_id as "sourceId", v.message_id as "messageId",
  case when v.cause = 'message' then left(q.content->>'text', ${PROMPT_LENGTH}) end as prompt, v.name, v.bookmarked, v.superseded, (extract(epoch from v.created_at) * 1000)::float8 as "createdAt", v.file_count as "fileCount",
  coalesce(st.state, 'unknown') as state, st.failure, st.health, th.hash as "pictureHash"`;

/** Versions with their chat, which names the owner (`s.user_id`). */
export const VERSION_TABLES = `
  versions v join chat_sessions s on s.id = v.session_id
  left join chat_messages a on a.id = v.message_id left join chat_messages q on q.id = a.parent_id
  left join version_states st on st.version_id = v.id left join version_thumbnails th on th.version_id = v.id`;
