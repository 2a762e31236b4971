package nl.naslag.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.output.Json;
import nl.naslag.cli.output.Printed;
import nl.naslag.cli.run.CommandFailures;
import nl.naslag.cli.run.Services;
import nl.naslag.document.Texts;
import nl.naslag.exchange.RequestForm;
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
      new Printed(out).requests(requests);
    }
  }

  private void write(Path file, Map<String, Spreadsheet> sheets) throws Exception {
    try (OutputStream stream = Files.newOutputStream(file)) {
      Ods.write(stream, sheets);
    }
    common.out().println(Texts.text("cli.written", file));
  }
}
