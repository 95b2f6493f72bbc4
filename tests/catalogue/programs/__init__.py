"""One typical program for each library, named after its distribution: what blocks in it is flagged whether it is installed or not."""
