package nl.naslag.scale;

/// Something that answers queries, for many threads at once.
@FunctionalInterface
interface Engine {
  /// Gives the number of hits that it read, so that no work is left out as unused.
  int ask(BenchmarkQuery query) throws Exception;
}
