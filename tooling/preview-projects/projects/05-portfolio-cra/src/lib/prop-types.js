const any = () => null;
const PropTypes = { string: any, number: any };
export default PropTypes;
