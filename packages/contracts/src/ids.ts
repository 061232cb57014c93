import { z } from 'zod';

/**
 * Chats, messages, runs and versions carry UUIDs. They are names, not secrets: every read checks the owner. Whatever its letters came as, an id is
 * compared and stored in one spelling, the database's.
 */
export const uuid = z.uuid().toLowerCase();

/** `users.id`: ours, never a provider's. */
export const userId = z.string().min(1).max(64);
