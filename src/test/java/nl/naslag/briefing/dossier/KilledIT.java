package nl.naslag.briefing.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.naslag.Trial;
import nl.naslag.WithDatabase;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.Dossiers;
import nl.naslag.search.FewPassages;
import nl.naslag.storage.Changes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A process that is killed right after it said that something was kept has kept it.
class KilledIT {
  private static final long SEED = 20_261_202L;

  @TempDir Path folder;

  /// The process that is killed: it writes without end and says what is kept.
  static final class Writer {
    private Writer() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] address) {
      try (ConfigurableApplicationContext context = context(address[0])) {
        Dossiers dossiers = dossiers(context);
        Dossier dossier = dossiers.create("Kort");
        System.out.println("dossier " + dossier.id());
        while (true) {
          DossierItem item = dossiers.addText(dossier.id(), DossierItemKind.NOTITIE, "Let op");
          System.out.println("kept " + item.id());
        }
      }
    }
  }

  private static ConfigurableApplicationContext context(String address) {
    return new SpringApplicationBuilder(WithDatabase.Tables.class)
        .web(WebApplicationType.NONE)
        .properties("spring.datasource.url=" + address, "logging.level.root=OFF")
        .run();
  }

  private static Dossiers dossiers(ConfigurableApplicationContext context) {
    return new StoredDossiers(
        context.getBean(DossierRows.class), context.getBean(Changes.class), new FewPassages());
  }

  @Test
  void findsEverythingThatWasSaidToBeKept() throws Exception {
    Trial trial = new Trial("processes killed after they answered");
    Random random = new Random(SEED);
    System.out.println("seed " + SEED);
    String address = "jdbc:h2:file:" + folder.resolve("naslag") + ";WRITE_DELAY=0";
    List<String> acknowledged = new ArrayList<>();
    for (int kill = 0; kill < Trial.rounds(2, 20); kill++) {
      acknowledged.addAll(killed(address, 1 + random.nextInt(60)));
      trial.count("kills");
    }
    List<String> there = new ArrayList<>();
    try (ConfigurableApplicationContext context = context(address)) {
      dossiers(context).all().forEach(one -> one.items().forEach(item -> there.add(item.id())));
    }
    trial.count("acknowledged", acknowledged.size());
    trial.count("lost", (int) acknowledged.stream().filter(id -> !there.contains(id)).count());
    trial.print();
    assertThat(there).containsAll(acknowledged);
  }

  private List<String> killed(String address, int after) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path errors = Files.createTempFile(folder, "fouten", ".txt");
    Process writer =
        new ProcessBuilder(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                address)
            .redirectError(errors.toFile())
            .start();
    List<String> kept = new ArrayList<>();
    try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
      String line = said.readLine();
      while (line != null && kept.size() < after) {
        if (line.startsWith("kept ")) {
          kept.add(line.substring("kept ".length()));
        }
        line = said.readLine();
      }
    } finally {
      writer.destroyForcibly();
    }
    assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(kept).as(Files.readString(errors)).hasSize(after);
    return kept;
  }
}
