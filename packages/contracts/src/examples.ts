/** A finished example of the start page. `answer` is what a model would have written, so that opening one goes through the same parser. */
export interface Example {
  id: string;
  name: string;
  /** Two or three words under the name, for instance "coffee roaster". */
  kind: string;
  prompt: string;
  answer: string;
}
