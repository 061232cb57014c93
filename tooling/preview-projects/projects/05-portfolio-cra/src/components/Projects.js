import ProjectCard from './ProjectCard';
import projects from '../data/projects';

const Projects = () => projects.map(p => <ProjectCard key={p.title} {...p} />);

export default Projects;
