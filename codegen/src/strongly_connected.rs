//! Strongly connected components of a graph of names. Knows nothing of what the names are.

use std::collections::BTreeMap;

/// From each node to those that it leads to. Edges to what is no node are passed over.
pub(crate) type Graph<'a> = BTreeMap<&'a str, Vec<&'a str>>;

/// The components, each after those that it leads to.
///
/// Tarjan's algorithm with a stack of its own: models may nest many thousand shapes in each other.
pub(crate) fn components<'a>(graph: &Graph<'a>) -> Vec<Vec<&'a str>> {
    let mut search = Search { graph, numbers: BTreeMap::new(), open: Vec::new(), found: Vec::new() };
    for node in graph.keys() {
        if !search.numbers.contains_key(node) {
            search.from(node);
        }
    }
    search.found
}

struct Search<'g, 'a> {
    graph: &'g Graph<'a>,
    /// When a node was first seen, and the earliest open node that it leads to; none once it is closed.
    numbers: BTreeMap<&'a str, Option<(usize, usize)>>,
    /// Nodes whose component is not yet known.
    open: Vec<&'a str>,
    found: Vec<Vec<&'a str>>,
}

impl<'a> Search<'_, 'a> {
    fn from(&mut self, root: &'a str) {
        let mut path = vec![(root, 0)];
        self.see(root);
        while let Some((node, next)) = path.last_mut() {
            let node = *node;
            let target = self.graph.get(node).and_then(|targets| targets.get(*next)).copied();
            *next += 1;
            match target {
                Some(target) if !self.graph.contains_key(target) => {}
                Some(target) => match self.numbers.get(target) {
                    None => {
                        self.see(target);
                        path.push((target, 0));
                    }
                    Some(Some((number, _))) => self.lower(node, *number),
                    Some(None) => {}
                },
                None => {
                    path.pop();
                    let lowest = self.close(node);
                    if let Some((above, _)) = path.last() {
                        self.lower(above, lowest);
                    }
                }
            }
        }
    }

    fn see(&mut self, node: &'a str) {
        let number = self.numbers.len();
        self.numbers.insert(node, Some((number, number)));
        self.open.push(node);
    }

    fn lower(&mut self, node: &str, to: usize) {
        if let Some(Some((_, lowest))) = self.numbers.get_mut(node) {
            *lowest = to.min(*lowest);
        }
    }

    /// Leaves a node, with its component where it was the first of it; gives the earliest that it leads to.
    fn close(&mut self, node: &'a str) -> usize {
        let Some(Some((number, lowest))) = self.numbers.get(node).copied() else { return usize::MAX };
        if number == lowest {
            let start = self.open.iter().rposition(|open| *open == node).unwrap_or(0);
            let component = self.open.split_off(start);
            for member in &component {
                self.numbers.insert(member, None);
            }
            self.found.push(component);
            return usize::MAX;
        }
        lowest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(edges: &[(&'static str, &[&'static str])]) -> Vec<String> {
        let graph: Graph<'_> = edges.iter().map(|(from, to)| (*from, to.to_vec())).collect();
        let mut components = components(&graph);
        components.iter_mut().for_each(|component| component.sort_unstable());
        components.iter().map(|component| component.concat()).collect()
    }

    #[test]
    fn a_component_comes_after_those_that_it_leads_to() {
        assert_eq!(found(&[("a", &["b", "nowhere"]), ("b", &["c"]), ("c", &[])]), ["c", "b", "a"]);
        assert_eq!(found(&[("a", &["b"]), ("b", &["a", "c"]), ("c", &["c"])]), ["c", "ab"]);
        assert_eq!(
            found(&[("a", &["b", "d"]), ("b", &["c"]), ("c", &["a"]), ("d", &["e"]), ("e", &["d"])]),
            ["de", "abc"]
        );
        assert_eq!(found(&[("a", &["c"]), ("b", &["c"]), ("c", &["d"]), ("d", &["b"])]), ["bcd", "a"]);
    }

    #[test]
    fn a_long_chain_and_a_long_ring_are_no_trouble() {
        let names: Vec<String> = (0..50_000).map(|index| format!("{index:05}")).collect();
        let chain = names.iter().zip(names.iter().skip(1));
        let mut graph: Graph<'_> = chain.map(|(a, b)| (a.as_str(), vec![b.as_str()])).collect();
        graph.insert(&names[49_999], Vec::new());
        assert_eq!(components(&graph).len(), 50_000);
        graph.insert(&names[49_999], vec![&names[0]]);
        assert_eq!(components(&graph).len(), 1);
    }
}
