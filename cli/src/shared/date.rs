//! Days of the calendar. Reads the clock; decides nothing.

use std::time::{SystemTime, UNIX_EPOCH};

/// Today in UTC, such as `2026-11-05`.
///
/// # Errors
/// The clock is set to before 1970.
pub fn today() -> Result<String, String> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let since = since.map_err(|_| "the system's clock is before 1970; give --date".to_owned())?;
    Ok(of_day(since.as_secs() / 86_400))
}

/// The day that is so many days after 1970-01-01, in the Gregorian calendar.
///
/// Counts in years that begin in March, so that the leap day is a year's last; within 400 years
/// there are 146,097 days.
pub fn of_day(days: u64) -> String {
    let days = days + 719_468; // from 0000-03-01
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    // March to July, and August to December, have 153 days.
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, next_year) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!("{:04}-{month:02}-{day:02}", era * 400 + year_of_era + next_year)
}

/// Reads the value of `--date`.
///
/// # Errors
/// It is not four, two and two digits.
pub fn parse(text: &str) -> Result<String, String> {
    let parts: Vec<_> = text.split('-').collect();
    let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let lengths: Vec<_> = parts.iter().map(|part| part.len()).collect();
    match lengths == [4, 2, 2] && parts.iter().all(digits) {
        true => Ok(text.to_owned()),
        false => Err("expected YYYY-MM-DD".into()),
    }
}
