import { Link } from 'react-router-dom';
import { posts } from './posts';

const PostList = () => (
  <ul className="mx-auto max-w-2xl space-y-4 px-4">
    {posts.map((post) => (
      <li key={post.slug} className="flex gap-4 border-b border-zinc-200 pb-4 dark:border-zinc-700">
        {post.cover && <img src={post.cover} alt="" className="size-16 rounded" />}
        <div>
          <Link to={`/post/${post.slug}`} className="text-xl font-medium hover:underline">{post.title}</Link>
          <p className="mt-1 space-x-2">{post.tags.map((tag) => <span key={tag} className="chip">{tag}</span>)}</p>
        </div>
      </li>
    ))}
  </ul>
);

export default PostList;
