import { useParams } from 'react-router-dom';
import { Markdown } from './lib/markdown';
import { posts } from './posts';

export default function PostView() {
  const { slug } = useParams<{ slug: string }>();
  const post = posts.find((each) => each.slug === slug);
  return (
    <article className="prose prose-zinc dark:prose-invert mx-auto px-4">
      {post ? <Markdown text={post.body} /> : <p>Missing.</p>}
    </article>
  );
}
