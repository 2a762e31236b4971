package nl.naslag.cli.kept;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.output.ProgressBar;
import nl.naslag.cli.run.ExitStatus;
import nl.naslag.cli.run.Services;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Texts;
import nl.naslag.ingest.Ingest;
import nl.naslag.keeping.BackupManifest;
import nl.naslag.keeping.BackupManifest.Extent;
import nl.naslag.keeping.Checks;
import nl.naslag.keeping.ContentHash;
import nl.naslag.keeping.Restore;
import nl.naslag.keeping.Restore.Present;
import nl.naslag.keeping.Restore.Restored;
import nl.naslag.search.care.IndexCare;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// ./naslag restore FILE: puts a backup back and reads the corpus again.
@Command(name = "restore")
public final class RestoreCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "0", paramLabel = "BESTAND", descriptionKey = "restore.file")
  private Path file = Path.of("");

  /// Sets aside what is there.
  @Option(names = "--over")
  private boolean over;

  RestoreCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    if (services.server(common.settings()).isPresent()) {
      throw RefusalCode.RESTORE_WHILE_RUNNING.refusal();
    }
    Path backup = file.toAbsolutePath().normalize();
    Present present = over ? Present.SET_ASIDE : Present.REFUSE;
    Restored[] restored = new Restored[1];
    services.use(
        common.settings(),
        context -> restored[0] = context.getBean(Restore.class).restore(backup, present));
    tell(restored[0]);
    int[] status = {ExitStatus.DONE};
    services.useToWrite(
        common.settings(), context -> status[0] = read(context, restored[0].manifest()));
    return status[0];
  }

  private void tell(Restored restored) {
    common.out().println(Texts.text("cli.restored", restored.manifest().files().size()));
    restored.aside().ifPresent(aside -> common.out().println(Texts.text("cli.aside", aside)));
  }

  // The index is not in a backup; what is read must be what was read then.
  private int read(ConfigurableApplicationContext context, BackupManifest manifest) {
    context.getBean(Ingest.class).rebuild(ProgressBar.on(common.err()));
    IndexCare care = context.getBean(IndexCare.class);
    if (!care.isWhole()) {
      care.mended();
    }
    ContentHash now = context.getBean(Checks.class).hash();
    common.out().println(Texts.text("cli.hash", now.all()));
    if (manifest.extent() == Extent.EVERYTHING && !now.parts().equals(manifest.hash())) {
      common.out().println(Texts.text("cli.restored.other"));
      return ExitStatus.MISTAKE;
    }
    return ExitStatus.DONE;
  }
}
