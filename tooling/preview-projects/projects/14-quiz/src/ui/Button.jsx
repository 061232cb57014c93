export default function Button({ children, ...props }) {
  return <button className="choice" {...props}>{children}</button>
}
