//! Reads models from botocore's archives: wheels and source archives. Writes nothing.

use super::collect::{Collector, Layout};
use super::release::Notes;
use super::source::Source;
use crate::shared::context::Failure;
use crate::shared::date::of_day;
use flate2::read::GzDecoder;
use std::fs;
use std::io::{self, BufReader, Read};
use std::path::Path;

/// What an archive's name says.
#[derive(Debug, PartialEq, Eq)]
enum Kind<'a> {
    Wheel(&'a str),
    Source(&'a str),
}

/// Opens a wheel or a source archive and takes the models of the services `wanted`.
///
/// # Errors
/// It is no archive of botocore, or broken.
pub fn open(path: &Path, wanted: &[String]) -> Result<Source, Failure> {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let Some(kind) = kind(name) else {
        return Err(Failure::Usage(format!(
            "{}: expected a folder, a wheel botocore-VERSION-….whl, a source archive botocore-VERSION.tar.gz or a \
             Smithy model",
            path.display()
        )));
    };
    let (mut source, version) = match kind {
        Kind::Wheel(version) => (wheel(path, name, version, wanted)?, version),
        Kind::Source(version) => (source_archive(path, name, version, wanted)?, version),
    };
    source.shown = path.display().to_string();
    source.version = Some(version.to_owned());
    source.archive = Some(path.to_owned());
    Ok(source)
}

fn kind(name: &str) -> Option<Kind<'_>> {
    let rest = name.strip_prefix("botocore-")?;
    let fit =
        |version: &&str| version.starts_with(|c: char| c.is_ascii_digit()) && !version.contains(['-', '/']);
    match rest.strip_suffix(".whl") {
        Some(rest) => rest.split('-').next().filter(fit).map(Kind::Wheel),
        None => rest.strip_suffix(".tar.gz").filter(fit).map(Kind::Source),
    }
}

fn wheel(path: &Path, name: &str, version: &str, wanted: &[String]) -> Result<Source, Failure> {
    let broken =
        |what: &dyn std::fmt::Display| Failure::Failed(format!("{} is broken: {what}", path.display()));
    let file = fs::File::open(path).map_err(|e| broken(&e))?;
    let mut zip = zip::ZipArchive::new(BufReader::new(file)).map_err(|e| broken(&e))?;
    let mut collector = Collector::new(name, Layout::Wheel, wanted);
    let mut newest = None;
    for index in 0..zip.len() {
        let mut member = zip.by_index(index).map_err(|e| broken(&e))?;
        let time = member.last_modified().filter(|time| time.is_valid());
        newest = newest.max(time.map(|time| (time.year(), time.month(), time.day())));
        let inside = member.name().map_err(|e| broken(&e))?.into_owned();
        let is_plain = member.is_file() && !member.is_symlink();
        collector.add(&inside, is_plain, &mut member)?;
    }
    let metadata = collector.extras.iter().find(|file| file.name == "METADATA");
    expect_version(name, version, metadata.map(|file| &*file.bytes))?;
    // 1980 is where the format's time begins: what has no other has none.
    let day = newest.filter(|(year, ..)| *year > 1980);
    let mut source = collector.finish()?;
    source.notes = Notes::dated(day.map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}")));
    Ok(source)
}

fn source_archive(path: &Path, name: &str, version: &str, wanted: &[String]) -> Result<Source, Failure> {
    let broken = |e: io::Error| Failure::Failed(format!("{} is broken: {e}", path.display()));
    let file = fs::File::open(path).map_err(broken)?;
    let root = format!("botocore-{version}");
    let mut collector = Collector::new(name, Layout::Source { root: &root }, wanted);
    let mut tar = tar::Archive::new(GzDecoder::new(BufReader::new(file)));
    let newest = members(&mut tar, &mut collector, &broken)?;
    let metadata = collector.extras.iter().find(|file| file.name == "PKG-INFO");
    expect_version(name, version, metadata.map(|file| &*file.bytes))?;
    let mut notes = Notes::dated((newest > 0).then(|| of_day(newest / 86_400)));
    let said = |wanted: &str| {
        let found = collector.extras.iter().find(|file| file.from == format!("{root}/{wanted}"));
        found.map(|file| String::from_utf8_lossy(&file.bytes).into_owned())
    };
    notes.read(said, version);
    let mut source = collector.finish()?;
    source.notes = notes;
    Ok(source)
}

/// Gives all members of a tar file to the collector; the time of the newest, in seconds since 1970.
pub(super) fn members(
    tar: &mut tar::Archive<impl Read>,
    collector: &mut Collector<'_>,
    broken: &dyn Fn(io::Error) -> Failure,
) -> Result<u64, Failure> {
    let mut newest = 0;
    for member in tar.entries().map_err(broken)? {
        let mut member = member.map_err(broken)?;
        let inside = String::from_utf8_lossy(&member.path_bytes()).into_owned();
        newest = newest.max(member.header().mtime().unwrap_or(0));
        let is_plain = member.header().entry_type().is_file();
        // Not a member of the archive, but a remark that git makes about it.
        if member.header().entry_type().is_pax_global_extensions() {
            continue;
        }
        collector.add(&inside, is_plain, &mut member)?;
    }
    Ok(newest)
}

/// The package must say of itself what the archive's name says: it may be renamed, or another one.
fn expect_version(name: &str, version: &str, metadata: Option<&[u8]>) -> Result<(), Failure> {
    let text = String::from_utf8_lossy(metadata.unwrap_or_default());
    let head = text.lines().take_while(|line| !line.is_empty());
    let value = |key: &str| head.clone().find_map(|line| Some(line.strip_prefix(key)?.trim().to_owned()));
    let found = (value("Name:"), value("Version:"));
    match &found {
        (Some(package), Some(found)) if package == "botocore" && found == version => Ok(()),
        (Some(package), Some(found)) => {
            Err(Failure::Failed(format!("{name} is not what its name says, but {package} {found}")))
        }
        _ => Err(Failure::Failed(format!("{name} is no package: it does not say its name and version"))),
    }
}

#[cfg(test)]
mod tests {
    use super::{kind, Kind};

    #[test]
    fn names_say_what_an_archive_is() {
        assert_eq!(kind("botocore-1.20.91-py2.py3-none-any.whl"), Some(Kind::Wheel("1.20.91")));
        assert_eq!(kind("botocore-1.44.5.tar.gz"), Some(Kind::Source("1.44.5")));
        for name in [
            "boto3-1.0-py3-none-any.whl",
            "botocore-x.tar.gz",
            "botocore-1.0.zip",
            "botocore-stubs-1.0.tar.gz",
            "",
        ] {
            assert_eq!(kind(name), None, "{name}");
        }
    }
}
