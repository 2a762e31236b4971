import org.codelibs.opensearch.runner.OpenSearchRunner;

/// One OpenSearch node on loopback, until the program that started it closes its standard input.
final class OpenSearchNode {
  private OpenSearchNode() {}

  /// @param arguments the folder of the node and the port that it answers on
  public static void main(String[] arguments) throws Exception {
    try (OpenSearchRunner runner = new OpenSearchRunner()) {
      runner.onBuild(
          (number, settings) -> {
            settings.put("network.host", "127.0.0.1");
            settings.put("http.port", arguments[1]);
            settings.put("discovery.type", "single-node");
          });
      runner.build(
          OpenSearchRunner.newConfigs()
              .basePath(arguments[0])
              .numOfNode(1)
              .clusterName("naslag-bench")
              .useLogger());
      runner.ensureYellow();
      while (System.in.read() >= 0) {
        continue;
      }
    }
  }
}
