//! The partitions of AWS (`partitions.json`): which regions there are, and the host names' suffixes.
//!
//! Plain data and its reader. A partition's `regionRegex` is a regular expression, but all of them
//! are words, `\w+` and `\d+` in a row; they become a [`RegionPattern`], so that nothing after this
//! needs an engine of regular expressions.

mod pattern;

pub use pattern::{PatternPart, RegionPattern};

use crate::cursor::{Cursor, Object};
use crate::json;
use crate::problem::{Problems, Severity};
use indexmap::IndexMap;
use std::sync::LazyLock;

/// All partitions, in the file's order, which matters where patterns overlap.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Partitions {
    /// The partitions.
    pub partitions: Vec<Partition>,
}

/// One partition: a part of AWS that shares nothing with the others.
#[derive(Clone, Debug, PartialEq)]
pub struct Partition {
    /// The name, such as `aws-cn`.
    pub id: String,
    /// What `aws.partition` gives for a region of the partition.
    pub outputs: Outputs,
    /// What names of regions look like, for regions that are not listed.
    pub pattern: RegionPattern,
    /// The known regions and what differs for them.
    pub regions: IndexMap<String, OutputOverrides>,
}

/// What `aws.partition` gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outputs {
    /// The partition's name.
    pub name: String,
    /// Suffix of host names.
    pub dns_suffix: String,
    /// Suffix of dual-stack host names.
    pub dual_stack_dns_suffix: String,
    /// There are FIPS endpoints.
    pub supports_fips: bool,
    /// There are dual-stack endpoints.
    pub supports_dual_stack: bool,
    /// The region that requests to global services are signed for.
    pub implicit_global_region: String,
}

/// What differs for one region.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)] // as in `Outputs`
pub struct OutputOverrides {
    pub name: Option<String>,
    pub dns_suffix: Option<String>,
    pub dual_stack_dns_suffix: Option<String>,
    pub supports_fips: Option<bool>,
    pub supports_dual_stack: Option<bool>,
    pub implicit_global_region: Option<String>,
}

impl OutputOverrides {
    /// What holds for the region, given what holds for its partition.
    pub fn applied_to(&self, outputs: &Outputs) -> Outputs {
        let text = |own: &Option<String>, of: &String| own.as_ref().unwrap_or(of).clone();
        Outputs {
            name: text(&self.name, &outputs.name),
            dns_suffix: text(&self.dns_suffix, &outputs.dns_suffix),
            dual_stack_dns_suffix: text(&self.dual_stack_dns_suffix, &outputs.dual_stack_dns_suffix),
            supports_fips: self.supports_fips.unwrap_or(outputs.supports_fips),
            supports_dual_stack: self.supports_dual_stack.unwrap_or(outputs.supports_dual_stack),
            implicit_global_region: text(&self.implicit_global_region, &outputs.implicit_global_region),
        }
    }
}

/// The list that the vendored models came with: botocore has one for all services.
const STANDARD: &str = include_str!("../services/partitions.json");

impl Partitions {
    /// AWS's own partitions, for a model that comes without a list; and the text that they were read from.
    ///
    /// ```
    /// let (partitions, _) = botosmith_model::partitions::Partitions::standard();
    /// assert!(partitions.partitions.iter().any(|partition| partition.regions.contains_key("us-east-1")));
    /// ```
    pub fn standard() -> (Self, &'static str) {
        static READ: LazyLock<Partitions> = LazyLock::new(|| {
            let mut problems = Problems::default();
            let value = json::parse("", STANDARD.as_bytes(), &mut problems);
            // It is vendored here, and a test reads it.
            let read = value.and_then(|value| Partitions::read(&Cursor::root("", &value), &mut problems));
            read.unwrap_or_default()
        });
        (READ.clone(), STANDARD)
    }

    /// Reads `partitions.json`; problems go to `problems`, and `None` follows from an error.
    pub fn read(root: &Cursor<'_>, problems: &mut Problems) -> Option<Partitions> {
        let count = |problems: &Problems| problems.iter().filter(|p| p.severity == Severity::Error).count();
        let errors_before = count(problems);
        let object = root.object(problems)?;
        object.ignore(&["version"]);
        let items = object.require("partitions", problems);
        let items = items.map(|at| at.array(problems)).unwrap_or_default();
        let partitions: Vec<_> = items.iter().filter_map(|at| partition(at, problems)).collect();
        object.finish(problems);
        if !partitions.iter().any(|p| p.id == "aws") && count(problems) == errors_before {
            root.error(problems, "there is no partition `aws`, which unknown regions fall back to");
        }
        (count(problems) == errors_before).then_some(Partitions { partitions })
    }
}

fn partition(at: &Cursor<'_>, problems: &mut Problems) -> Option<Partition> {
    let object = at.object(problems)?;
    let id = object.require("id", problems).and_then(|at| at.string(problems).map(str::to_owned));
    let outputs = object.require("outputs", problems).and_then(|at| outputs(&at, problems));
    let pattern = object.require("regionRegex", problems).and_then(|at| pattern(&at, problems));
    let mut regions = IndexMap::new();
    let entries = object.require("regions", problems).map(|at| at.entries(problems)).unwrap_or_default();
    for (name, at) in entries {
        if let Some(object) = at.object(problems) {
            object.ignore(&["description"]);
            regions.insert(name.to_owned(), overrides(&object, problems));
            object.finish(problems);
        }
    }
    object.finish(problems);
    Some(Partition { id: id?, outputs: outputs?, pattern: pattern?, regions })
}

fn pattern(at: &Cursor<'_>, problems: &mut Problems) -> Option<RegionPattern> {
    let regex = at.string(problems)?;
    let found = RegionPattern::parse(regex);
    if found.is_none() {
        at.error(problems, format!("`{regex}` is not a row of words, `\\w+` and `\\d+`"));
    }
    found
}

fn outputs(at: &Cursor<'_>, problems: &mut Problems) -> Option<Outputs> {
    let object = at.object(problems)?;
    for key in [
        "name",
        "dnsSuffix",
        "dualStackDnsSuffix",
        "supportsFIPS",
        "supportsDualStack",
        "implicitGlobalRegion",
    ] {
        object.require(key, problems);
    }
    let found = overrides(&object, problems);
    object.finish(problems);
    Some(Outputs {
        name: found.name?,
        dns_suffix: found.dns_suffix?,
        dual_stack_dns_suffix: found.dual_stack_dns_suffix?,
        supports_fips: found.supports_fips?,
        supports_dual_stack: found.supports_dual_stack?,
        implicit_global_region: found.implicit_global_region?,
    })
}

fn overrides(object: &Object<'_>, problems: &mut Problems) -> OutputOverrides {
    let flag = |key, problems: &mut Problems| object.get(key).and_then(|at| at.boolean(problems));
    OutputOverrides {
        name: object.string("name", problems),
        dns_suffix: object.string("dnsSuffix", problems),
        dual_stack_dns_suffix: object.string("dualStackDnsSuffix", problems),
        supports_fips: flag("supportsFIPS", problems),
        supports_dual_stack: flag("supportsDualStack", problems),
        implicit_global_region: object.string("implicitGlobalRegion", problems),
    }
}
