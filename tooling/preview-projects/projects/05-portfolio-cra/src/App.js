import { useState } from 'react';
import styles from './App.module.css';
import { ReactComponent as Logo } from './logo.svg';
import logoUrl from './logo.svg';
import About from './components/About';
import Projects from './components/Projects';
import Nav from './components/Nav';

const SECTIONS = { about: About, work: Projects };

function App() {
  const [section, setSection] = useState('about');
  const Section = SECTIONS[section];
  return (
    <div className={styles.app}>
      <header className={styles.header}>
        <Logo className={styles.logo} width="48" height="48" />
        <h1>Mira Okafor</h1>
        <img src={logoUrl} alt="" width={20} />
      </header>
      <Nav current={section} onChange={setSection} />
      <Section />
      <footer className={styles.footer}>Built in {process.env.NODE_ENV} mode</footer>
    </div>
  );
}

export default App;
