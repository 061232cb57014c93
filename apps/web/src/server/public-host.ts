/**
 * The name under which the person's browser asked, to be written into a policy; null where nobody can say. A forwarded name is believed only
 * when it is the operator's own (`AUTH_URL`): whoever sends the request can set that header. Next sets it too, where nobody has, to the name that was
 * asked for.
 */
export function publicHost(headers: Pick<Headers, 'get'>, publicUrl: string | undefined): string | null {
  const forwarded = headers.get('x-forwarded-host');
  const host = headers.get('host');
  if (forwarded === null || forwarded === host) return host;
  return publicUrl !== undefined && new URL(publicUrl).host === forwarded.toLowerCase() ? forwarded : null;
}
