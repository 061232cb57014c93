import PropTypes from '../lib/prop-types';
import styles from './ProjectCard.module.css';

function ProjectCard({ title, year, children }) {
  return <article className={`${styles.card} ${styles['card-wide']}`}><h2>{title}</h2><time>{year}</time>{children}</article>;
}

ProjectCard.propTypes = { title: PropTypes.string };
ProjectCard.defaultProps = { year: 2020 };

export default ProjectCard;
