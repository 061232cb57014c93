import './Nav.css';

export default function Nav({ current, onChange }) {
  return (
    <nav className="nav">
      {['about', 'work'].map(name => (
        <button key={name} className={'nav-item' + (current === name ? ' nav-item--active' : '')} onClick={() => onChange(name)}>
          {name === 'about' ? 'About' : 'Work'}
        </button>
      ))}
    </nav>
  );
}
