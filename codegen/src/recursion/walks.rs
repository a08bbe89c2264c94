//! The walks of one component: which there are, how long they are together, and what they box.
//!
//! Knows nothing of Rust. The rule that it follows is told in [`recursion`](super).

use super::Boxed;
use botosmith_model::{Member, ServiceModel, ShapeKind};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

/// The walks from a node, together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Total {
    walks: u64,
    edges: u64,
}

impl Total {
    /// More of them than can be counted.
    const MANY: Self = Self { walks: u64::MAX, edges: u64::MAX };

    /// Adds the walks of another node, to which some edges lead.
    fn add(&mut self, other: Self, edges: u64) {
        self.walks = self.walks.saturating_add(other.walks);
        self.edges = self.edges.saturating_add(other.edges.saturating_add(other.walks.saturating_mul(edges)));
    }
}

/// A component as a graph whose nodes are its shapes and their members.
pub(super) struct Walks<'a> {
    nodes: Vec<Node<'a>>,
}

struct Node<'a> {
    shape: &'a str,
    member: Option<&'a str>,
    /// A list or a map.
    on_heap: bool,
    /// In the order of the ids.
    next: Vec<usize>,
    /// The walks that leave the component at this member, as they are at its target.
    outside: Total,
}

impl<'a> Walks<'a> {
    /// The graph of a component. `totals` has the shapes to which it leads.
    pub(super) fn new(
        model: &'a ServiceModel,
        component: &[&'a str],
        totals: &BTreeMap<&str, Total>,
    ) -> Self {
        let mut nodes = Vec::new();
        for name in component {
            let Some(kind) = model.shapes.get(*name).map(|shape| &shape.kind) else { continue };
            let node = |member| Node {
                shape: name,
                member,
                on_heap: member.is_none() && kind.members().is_none(),
                next: Vec::new(),
                outside: Total::default(),
            };
            nodes.push((node(None), None));
            nodes.extend(
                members(kind).into_iter().map(|(member, m)| (node(Some(member)), Some(m.target.as_str()))),
            );
        }
        nodes.sort_by_cached_key(|(node, _)| id(node.shape, node.member));
        let places: BTreeMap<(&str, Option<&str>), usize> =
            nodes.iter().enumerate().map(|(place, (node, _))| ((node.shape, node.member), place)).collect();
        let (mut nodes, targets): (Vec<Node<'a>>, Vec<_>) = nodes.into_iter().unzip();
        for (place, target) in targets.into_iter().enumerate() {
            let Some(target) = target else { continue };
            match places.get(&(target, None)) {
                Some(target) => nodes[place].next.push(*target),
                None => nodes[place].outside = totals.get(target).copied().unwrap_or_default(),
            }
            if let Some(container) = places.get(&(nodes[place].shape, None)) {
                nodes[*container].next.push(place);
            }
        }
        Self { nodes }
    }

    /// The walks from each node. None where it takes more than so many steps to find out.
    pub(super) fn totals(&self, most_steps: usize) -> Option<Vec<Total>> {
        let (mut walk, mut steps) = (Walk::new(self), 0);
        let mut totals = Vec::new();
        for start in 0..self.nodes.len() {
            let mut total = Total::default();
            let ended = walk.all(start, &mut |path, end| {
                steps += 1;
                match end {
                    End::Met => total.add(Total { walks: 1, edges: 0 }, path.len() as u64),
                    // The edge to the target outside is one more than the path's own.
                    End::None => total.add(self.nodes[path[path.len() - 1]].outside, path.len() as u64),
                }
                if steps > most_steps {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(path.len())
                }
            });
            if ended.is_break() {
                return None;
            }
            totals.push(total);
        }
        Some(totals)
    }

    /// The totals of the component's shapes: of those found, or else of too many.
    pub(super) fn of_shapes(&self, found: Option<&[Total]>) -> Vec<(&'a str, Total)> {
        let total = |place| found.map_or(Total::MANY, |found: &[Total]| found[place]);
        let places = self.nodes.iter().enumerate().filter(|(_, node)| node.member.is_none());
        places.map(|(place, node)| (node.shape, total(place))).collect()
    }

    /// The members to box, where the walks from each node are known.
    pub(super) fn boxed(&self, totals: &[Total]) -> Boxed {
        let mut starts: Vec<usize> = (0..self.nodes.len()).collect();
        starts.sort_by_key(|place| (totals[*place].edges, *place));
        let mut boxed: BTreeSet<usize> = BTreeSet::new();
        let mut walk = Walk::new(self);
        for start in starts {
            _ = walk.all(start, &mut |path, end| {
                let last = path[path.len() - 1];
                if self.nodes[last].on_heap || boxed.contains(&last) {
                    return ControlFlow::<(), usize>::Continue(path.len() - 1);
                }
                if let End::Met = end {
                    // Nodes are in the order of their ids.
                    let member =
                        path.iter().copied().filter(|place| self.nodes[*place].member.is_some()).min();
                    if let Some(member) = member {
                        boxed.insert(member);
                        let place = path.iter().position(|place| *place == member).unwrap_or_default();
                        return ControlFlow::Continue(place);
                    }
                }
                ControlFlow::Continue(path.len())
            });
        }
        let name = |place: &usize| {
            let node = &self.nodes[*place];
            Some((node.shape.to_owned(), node.member?.to_owned()))
        };
        boxed.iter().filter_map(name).collect()
    }
}

/// How a path goes on.
#[derive(Clone, Copy, Debug)]
enum End {
    /// It may go on.
    None,
    /// The next node has been met before: the walk ends there.
    Met,
}

/// Of a path, says how much of it to go on with, or ends all walks.
type Look<'l> = dyn FnMut(&[usize], End) -> ControlFlow<(), usize> + 'l;

/// One walk after the other, depth first. Needs no stack of the machine's, because models may nest without end.
struct Walk<'w, 'a> {
    walks: &'w Walks<'a>,
    path: Vec<usize>,
    /// For each node of the path, the place of the one to try next.
    next: Vec<usize>,
    on_path: Vec<bool>,
}

impl<'w, 'a> Walk<'w, 'a> {
    fn new(walks: &'w Walks<'a>) -> Self {
        Self { walks, path: Vec::new(), next: Vec::new(), on_path: vec![false; walks.nodes.len()] }
    }

    /// Shows each path from a node, as it grows and as it ends. Of each, `look` says how much of it is to be gone on
    /// with.
    fn all(&mut self, start: usize, look: &mut Look<'_>) -> ControlFlow<()> {
        self.cut(0);
        self.enter(start);
        let keep = look(&self.path, End::None)?;
        self.cut(keep);
        while let (Some(node), Some(next)) = (self.path.last(), self.next.last_mut()) {
            let target = self.walks.nodes[*node].next.get(*next).copied();
            *next += 1;
            let keep = match target {
                None => self.path.len() - 1,
                Some(target) if self.on_path[target] => look(&self.path, End::Met)?,
                Some(target) => {
                    self.enter(target);
                    look(&self.path, End::None)?
                }
            };
            self.cut(keep);
        }
        ControlFlow::Continue(())
    }

    fn enter(&mut self, node: usize) {
        self.path.push(node);
        self.next.push(0);
        self.on_path[node] = true;
    }

    fn cut(&mut self, length: usize) {
        for node in self.path.drain(length.min(self.path.len())..) {
            self.on_path[node] = false;
        }
        self.next.truncate(length);
    }
}

/// The members of any kind of shape that has some, by name.
fn members(kind: &ShapeKind) -> Vec<(&str, &Member)> {
    match kind {
        ShapeKind::Structure(members) | ShapeKind::Union(members) => {
            members.iter().map(|(name, m)| (name.as_str(), m)).collect()
        }
        ShapeKind::List { member } => vec![("member", member)],
        ShapeKind::Map { key, value } => vec![("key", key), ("value", value)],
        _ => Vec::new(),
    }
}

/// What nodes are ordered by: the id without regard to case, then the id.
fn id(shape: &str, member: Option<&str>) -> (String, String) {
    let id = match member {
        Some(member) => format!("{shape}${member}"),
        None => shape.to_owned(),
    };
    (id.to_ascii_lowercase(), id)
}
