//! Holds no code. Cargo compiles a library with the features that the packages of one command want, and once more for the next
//! command if those want others. Every command that names this package, too, gets the features of all, so that libraries are
//! compiled once for all of these commands. Nothing depends on this package.
