const Footer = () => (
  <footer className="border-t py-8 text-center text-sm text-muted-foreground">© 2025 Launchpad. All rights reserved.</footer>
);

export default Footer;
