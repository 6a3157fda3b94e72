// Generated from portedNumbers.yaml by npm run generate.
export const portedNumbers = {
 "+593990000990": 41003,
 "+254711000990": 41022,
 "+2348030000990": 41032,
 "+233241234990": 41042,
 "+27821234990": 45008,
 "+919810012990": 41072,
 "+639171234990": 41082,
 "+23276000990": null
} as const
