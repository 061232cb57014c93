/** Who is asking. `nobody` is represented by null. */
export interface Principal {
  userId: string;
  /** The sign-in this request belongs to; checked server-side on every request so that it can be revoked. */
  deviceId: string;
  kind: 'guest' | 'user';
  role: 'user' | 'admin';
}
