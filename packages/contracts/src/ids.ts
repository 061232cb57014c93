import { z } from 'zod';

/** Chats, messages, runs and versions carry UUIDs. They are names, not secrets: every read checks the owner. */
export const uuid = z.uuid();

/** `users.id`: ours, never a provider's. */
export const userId = z.string().min(1).max(64);
