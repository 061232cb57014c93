import React from 'react';
import me from '../data/me.json';

export default function About() {
  return (
    <section>
      <p>{me.bio}</p>
      <ul>{me.skills.map(skill => <li key={skill}>{skill}</li>)}</ul>
    </section>
  );
}
