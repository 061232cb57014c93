import { useEffect, useState } from 'react';
import { HashRouter, Link, Route, Routes } from 'react-router-dom';
import PostList from './PostList';
import PostView from './PostView';

export default function App() {
  const [dark, setDark] = useState(false);
  useEffect(() => {
    document.documentElement.classList.toggle('dark', dark);
  }, [dark]);
  return (
    <HashRouter>
      <div className="min-h-screen bg-white text-zinc-800 dark:bg-zinc-900 dark:text-zinc-100">
        <header className="mx-auto flex max-w-2xl items-center justify-between px-4 py-6">
          <Link to="/" className="text-lg font-semibold">{import.meta.env.VITE_SITE_NAME}</Link>
          <button className="text-sm underline" onClick={() => setDark((d) => !d)}>Toggle theme</button>
        </header>
        <Routes>
          <Route path="/" element={<PostList />} />
          <Route path="/post/:slug" element={<PostView />} />
        </Routes>
        <p className="px-4 text-center text-xs">{String(import.meta.env.SECRET_KEY)} {import.meta.env.MODE} {import.meta.env.BASE_URL}</p>
      </div>
    </HashRouter>
  );
}
