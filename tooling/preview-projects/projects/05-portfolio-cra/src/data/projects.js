const projects = [
  { title: 'Library app', year: 2023 },
  { title: 'Museum guide', year: 2024 },
];

export default projects;
