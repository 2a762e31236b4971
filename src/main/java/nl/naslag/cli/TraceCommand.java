package nl.naslag.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.output.Json;
import nl.naslag.cli.output.Printed;
import nl.naslag.cli.run.CommandFailures;
import nl.naslag.cli.run.ExitStatus;
import nl.naslag.cli.run.ServerConnection;
import nl.naslag.cli.run.Services;
import nl.naslag.document.Texts;
import nl.naslag.exchange.RequestForm;
import nl.naslag.exchange.RequestsJson;
import nl.naslag.exchange.sheet.Csv;
import nl.naslag.exchange.sheet.Ods;
import nl.naslag.exchange.sheet.Spreadsheet;
import nl.naslag.exchange.sheet.Spreadsheets;
import nl.naslag.exchange.sheet.Workbooks;
import nl.naslag.trace.RegisterQuery;
import nl.naslag.trace.RequestRegister;
import nl.naslag.trace.RijkRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// ./naslag trace: the register of requests to the Rijk.
///
/// As text for reading, as CSV with one row per place, or as ODS with the matrix on a second sheet:
/// `./naslag trace --ods verzoeken.ods`.
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {
  private static final String REGISTER = "/api/v1/rijk-requests";

  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();
  @ArgGroup private @Nullable Form form;

  /// The output format, at most one. Picocli refuses two together, because only one could be
  /// written.
  private static final class Form {
    @Option(names = "--json")
    private boolean json;

    @Option(names = "--csv")
    private boolean csv;

    /// The file to write; a spreadsheet cannot be printed on a terminal.
    @Option(names = "--ods", paramLabel = "BESTAND")
    private @Nullable Path ods;
  }

  TraceCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    Optional<ServerConnection> server = services.server(common.settings());
    if (server.isPresent()) {
      ask(server.get());
      return ExitStatus.DONE;
    }
    try {
      return services.useWithDossiers(common.settings(), this::trace);
    } catch (Exception failure) {
      if (!CommandFailures.dataInUse(failure)) {
        throw failure;
      }
      // The register itself needs only the index, which two processes can read.
      common.err().println(Texts.text("cli.without-decisions"));
      return services.use(common.settings(), this::trace);
    }
  }

  // The server has the decisions of people, in a database that is open in one process only.
  private void ask(ServerConnection server) throws Exception {
    PrintWriter out = common.out();
    Form asked = form == null ? new Form() : form;
    if (asked.json) {
      Json.print(out, server.json(REGISTER));
    } else if (asked.csv) {
      out.print(new String(bytes(server, "csv"), StandardCharsets.UTF_8));
    } else if (asked.ods != null) {
      Files.write(asked.ods, bytes(server, "ods"));
      out.println(Texts.text("cli.written", asked.ods));
    } else {
      new Printed(out).requests(server.read(REGISTER, RequestsJson.class).requests());
    }
  }

  private static byte[] bytes(ServerConnection server, String format) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    server.download(REGISTER + "?format=" + format, bytes);
    return bytes.toByteArray();
  }

  private void trace(ConfigurableApplicationContext context) throws Exception {
    RequestRegister register = context.getBean(RequestRegister.class);
    List<RijkRequest> requests = register.requests(RegisterQuery.ALL);
    PrintWriter out = common.out();
    Form asked = form == null ? new Form() : form;
    if (asked.json) {
      Json.print(out, context.getBean(RequestForm.class).json(requests));
    } else if (asked.csv) {
      out.print(Csv.text(Spreadsheets.requests(requests)));
    } else if (asked.ods != null) {
      write(asked.ods, Workbooks.register(requests, register.matrix(RegisterQuery.ALL)));
    } else {
      new Printed(out).requests(context.getBean(RequestForm.class).json(requests).requests());
    }
  }

  private void write(Path file, Map<String, Spreadsheet> sheets) throws Exception {
    try (OutputStream stream = Files.newOutputStream(file)) {
      Ods.write(stream, sheets);
    }
    common.out().println(Texts.text("cli.written", file));
  }
}
