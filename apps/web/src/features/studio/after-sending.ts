import type { EventHub } from '@studio/client';
import type { ChatSendOutput } from '@studio/contracts';
import type { ShownError } from '../../lib/errors.ts';
import type { Sending } from '../chat/outbox.ts';
import {
  addSession,
  newSession,
  patchSession,
  topTime,
  type SessionPages,
} from '../history/patch-sessions.ts';

export interface SendingWorld {
  hub: Pick<EventHub, 'setChat'>;
  /** Runs that are over, as far as was heard. */
  closed: { has: (runId: string) => boolean };
  /** The chat on the screen just now. */
  openChatId: () => string | null;
  patch: (change: <P>(data: SessionPages<P>) => SessionPages<P>) => void;
  /** The allowance has to be read again. */
  allowanceChanged: () => void;
  signedOut: () => void;
  /** Leaves the address of a chat that was never made. */
  leave: () => void;
  now: () => number;
}

/** What the rest of the studio does when a message was taken, or refused. The person may have gone to another chat meanwhile. */
export function afterSending(world: SendingWorld) {
  return {
    onAccepted: (sending: Sending, output: ChatSendOutput): void => {
      const { chatId, startsChat } = sending;
      // Frames of the new answer begin to flow before anything else is read; a chat that is not open any more must not take another's.
      if (world.openChatId() === chatId) world.hub.setChat(chatId, null);
      world.patch((data) => {
        const updatedAt = topTime(data, world.now());
        const listed = startsChat ? addSession(data, newSession(chatId, output.title, updatedAt)) : data;
        // What is heard of it from here on is the events' to tell.
        const live = world.closed.has(output.runId) ? {} : { live: true };
        return patchSession(listed, chatId, { ...live, updatedAt });
      });
      world.allowanceChanged();
    },
    onRefused: (sending: Sending, error: ShownError): void => {
      if (error.code === 'signed_out') world.signedOut();
      if (error.code === 'guest_limit') world.allowanceChanged();
      // The chat was never made: its address would lead nowhere after a reload.
      if (sending.startsChat && world.openChatId() === sending.chatId) world.leave();
    },
  };
}
