//! Made-up releases of botocore: as a wheel, as a source archive, as a folder.

use super::put;
use flate2::write::GzEncoder;
use flate2::Compression;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use zip::write::{SimpleFileOptions, ZipWriter};

/// A list of partitions that can be read.
pub const PARTITIONS: &str = r#"{"partitions": [{"id": "aws", "outputs": {"dnsSuffix": "amazonaws.com",
    "dualStackDnsSuffix": "api.aws", "implicitGlobalRegion": "us-east-1", "name": "aws", "supportsDualStack": true,
    "supportsFIPS": true}, "regionRegex": "^us\\-\\w+\\-\\d+$", "regions": {"aws-global": {}}}], "version": "1.1"}"#;

/// The version's folder of the models.
pub const VERSION: &str = "2020-01-01";

/// A release of botocore.
#[derive(Clone)]
pub struct Release {
    pub version: String,
    /// Paths below the folder of models.
    pub data: Vec<(String, String)>,
    /// Paths in the archive itself, as they are.
    pub others: Vec<(String, String)>,
}

impl Release {
    /// With the list of partitions and no model.
    pub fn new(version: &str) -> Self {
        let data = vec![("partitions.json".to_owned(), PARTITIONS.to_owned())];
        Self { version: version.to_owned(), data, others: Vec::new() }
    }

    /// With a model more.
    pub fn with(self, service: &str, text: &str) -> Self {
        self.with_file(&format!("{service}/{VERSION}/service-2.json"), text)
    }

    /// With a file of the folder of models more.
    pub fn with_file(mut self, path: &str, text: &str) -> Self {
        self.data.push((path.to_owned(), text.to_owned()));
        self
    }

    /// With a file of the archive more.
    pub fn with_other(mut self, path: &str, text: &str) -> Self {
        self.others.push((path.to_owned(), text.to_owned()));
        self
    }

    fn metadata(&self) -> String {
        format!("Metadata-Version: 2.1\nName: botocore\nVersion: {}\n\nName: something\n", self.version)
    }

    /// Writes it as a wheel, in which the main files of models are packed, as in botocore's.
    pub fn wheel(&self, folder: &Path) -> PathBuf {
        let path = folder.join(format!("botocore-{}-py3-none-any.whl", self.version));
        let mut zip = ZipWriter::new(File::create(&path).unwrap());
        let time = zip::DateTime::from_date_and_time(2022, 11, 14, 19, 10, 56).unwrap();
        let options = SimpleFileOptions::default().last_modified_time(time);
        let mut add = |path: String, bytes: &[u8]| {
            zip.start_file(path, options).unwrap();
            zip.write_all(bytes).unwrap();
        };
        for (path, text) in &self.data {
            match path.ends_with("service-2.json") {
                true => add(format!("botocore/data/{path}.gz"), &packed(text.as_bytes())),
                false => add(format!("botocore/data/{path}"), text.as_bytes()),
            }
        }
        let info = format!("botocore-{}.dist-info", self.version);
        add(format!("{info}/METADATA"), self.metadata().as_bytes());
        add(format!("{info}/licenses/LICENSE.txt"), b"The licence.\n");
        add(format!("{info}/licenses/NOTICE"), b"Botocore\nCopyright Somebody\n");
        for (path, text) in &self.others {
            add(path.clone(), text.as_bytes());
        }
        zip.finish().unwrap();
        path
    }

    /// Writes it as a source archive.
    pub fn source(&self, folder: &Path) -> PathBuf {
        let root = format!("botocore-{}", self.version);
        let path = folder.join(format!("{root}.tar.gz"));
        let mut tar = tar::Builder::new(GzEncoder::new(File::create(&path).unwrap(), Compression::fast()));
        let mut add =
            |path: &str, text: &str| tar.append(&header(path, text.len()), text.as_bytes()).unwrap();
        for (path, text) in self.files() {
            add(&format!("{root}/{path}"), &text);
        }
        add(&format!("{root}/PKG-INFO"), &self.metadata());
        for (path, text) in &self.others {
            add(path, text);
        }
        tar.into_inner().unwrap().finish().unwrap();
        path
    }

    /// Writes it as a checkout of botocore's repository, and gives the folder.
    pub fn checkout(&self, folder: &Path) -> PathBuf {
        for (path, text) in self.files().into_iter().chain(self.others.clone()) {
            put(folder.join(path), &text);
        }
        put(folder.join("botocore/__init__.py"), &format!("import os\n\n__version__ = '{}'\n", self.version));
        folder.to_owned()
    }

    /// The files that archive and checkout have.
    fn files(&self) -> Vec<(String, String)> {
        let data = self.data.iter().map(|(path, text)| (format!("botocore/data/{path}"), text.clone()));
        let licence = [("LICENSE.txt", "The licence.\n"), ("NOTICE", "Botocore\nCopyright Somebody\n")];
        data.chain(licence.map(|(path, text)| (path.to_owned(), text.to_owned()))).collect()
    }
}

/// The header of a plain file. The path goes in as it is, where `tar` itself would refuse some.
pub fn header(path: &str, size: usize) -> tar::Header {
    let mut header = tar::Header::new_gnu();
    header.as_gnu_mut().unwrap().name[..path.len()].copy_from_slice(path.as_bytes());
    header.set_size(size as u64);
    header.set_mode(0o644);
    header.set_mtime(1_668_453_056); // 2022-11-14
    header.set_cksum();
    header
}

pub fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// Cuts the end off a file.
pub fn truncate(path: &Path) {
    let bytes = fs::read(path).unwrap();
    fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
}
