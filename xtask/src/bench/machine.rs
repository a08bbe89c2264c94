//! Where a measurement is made: the machine. Reads `/proc`; decides nothing.

/// Cores and processor, such as `2 cores, …`.
pub fn describe() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let cores = match cores {
        0 => "an unknown number of cores".to_owned(),
        1 => "1 core".to_owned(),
        cores => format!("{cores} cores"),
    };
    // Only Linux has the file.
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor = processor(&info).unwrap_or("unknown processor");
    format!("{cores}, {processor}, {} {}", std::env::consts::OS, std::env::consts::ARCH)
}

/// The first processor's name in the text of `/proc/cpuinfo`.
pub fn processor(info: &str) -> Option<&str> {
    let mut fields = info.lines().filter_map(|line| line.split_once(':'));
    let (_, name) = fields.find(|(key, _)| key.trim() == "model name")?;
    Some(name.trim()).filter(|name| !name.is_empty())
}
