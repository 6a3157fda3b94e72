// Generated from esimTerms.yaml by npm run generate.
export const esimTerms = {
 "47004": {
  "extended_data_policy": {
   "type": "UNLIMITED",
   "reset_type": "TIME_INTERVAL",
   "interval": "24h",
   "throttle_speed": "128 KB/s",
   "total_high_speed_volume": {
    "amount": 2,
    "unit": "GB"
   }
  }
 },
 "47013": {
  "extended_data_policy": {
   "type": "UNLIMITED",
   "reset_type": "FIXED_TIME",
   "fixed_time": "00:00",
   "throttle_speed": "512 KB/s",
   "total_high_speed_volume": {
    "amount": 1,
    "unit": "GB"
   }
  }
 },
 "47014": {
  "extended_data_policy": {
   "type": "UNLIMITED",
   "reset_type": "NONE"
  }
 }
} as const
