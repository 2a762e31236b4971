package nl.naslag.cli.dossier;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.naslag.briefing.BriefingCompiler;
import nl.naslag.briefing.BriefingFormat;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingRequest;
import nl.naslag.briefing.BriefingWriter;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.Dossiers;
import nl.naslag.briefing.LinkSettings;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.run.ExitStatus;
import nl.naslag.cli.run.ServerConnection;
import nl.naslag.cli.run.Services;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Texts;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// The pack of a dossier as a file. An existing file is overwritten.
///
/// While the web application runs, that makes the pack: only one process can open the dossiers.
public final class PackFile {
  /// Id or title of the dossier.
  @Parameters(paramLabel = "DOSSIER", descriptionKey = "pack")
  private String pack = "";

  @Option(names = "--format", required = true, paramLabel = "VORM")
  private BriefingFormat format = BriefingFormat.ODT;

  @Option(names = "--out", required = true, paramLabel = "BESTAND")
  private Path file = Path.of("");

  /// Writes it, and says where.
  ///
  /// @return the exit status
  public int write(Services services, CommonOptions common) throws Exception {
    Optional<ServerConnection> server = services.server(common.settings());
    int status = ExitStatus.DONE;
    if (server.isPresent()) {
      write(server.get());
    } else {
      status = services.useWithDossiers(common.settings(), this::write);
    }
    common.out().println(Texts.text("cli.written", file));
    return status;
  }

  // Whole before the file is opened, so that a refusal leaves an earlier pack as it was.
  private void write(ServerConnection server) throws Exception {
    String path = "/api/v1/briefing-packs/" + id(server) + "/export?format=" + format.id();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    server.download(path, bytes);
    Files.write(file, bytes.toByteArray());
  }

  private String id(ServerConnection server) throws Exception {
    for (JsonNode dossier : server.items("/api/v1/briefing-packs")) {
      String id = dossier.path("id").asString();
      if (pack.equals(id) || pack.equals(dossier.path("title").asString())) {
        return id;
      }
    }
    throw RefusalCode.UNKNOWN_DOSSIER.refusal(pack);
  }

  private void write(ConfigurableApplicationContext context) throws Exception {
    Dossier dossier = dossier(context.getBean(Dossiers.class));
    BriefingWriter writer = writer(context);
    String base = context.getBean(LinkSettings.class).base();
    BriefingPack compiled =
        context.getBean(BriefingCompiler.class).compile(new BriefingRequest(dossier.id(), base));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(compiled, bytes);
    Files.write(file, bytes.toByteArray());
  }

  // Users know their dossier by its title.
  private Dossier dossier(Dossiers dossiers) {
    return dossiers
        .find(pack)
        .or(() -> dossiers.all().stream().filter(one -> one.title().equals(pack)).findFirst())
        .orElseThrow(() -> RefusalCode.UNKNOWN_DOSSIER.refusal(pack));
  }

  private BriefingWriter writer(ConfigurableApplicationContext context) {
    return context.getBeansOfType(BriefingWriter.class).values().stream()
        .filter(candidate -> candidate.format() == format)
        .findFirst()
        .orElseThrow(() -> RefusalCode.FORMAT_NOT_AVAILABLE.refusal(format.id()));
  }
}
