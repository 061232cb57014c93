/** The start page. The shell of the studio draws it, so that going to a chat needs no page from the server. */
export default function StartPage() {
  return null;
}
