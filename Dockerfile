# One image for every part; the command says which: command-side, query-side, desk, notary, standalone.
FROM maven:3.9.11-eclipse-temurin-25 AS build
WORKDIR /src
# What is depended on first: this layer is made anew only when a pom changes.
COPY pom.xml ./
COPY .mvn .mvn
COPY language/pom.xml language/
COPY proof/pom.xml proof/
COPY wire/pom.xml wire/
COPY command-side/pom.xml command-side/
COPY query-side/pom.xml query-side/
COPY desk/pom.xml desk/
COPY standalone/pom.xml standalone/
COPY bench/pom.xml bench/
RUN mvn -q -B -pl standalone -am dependency:go-offline -DexcludeGroupIds=banli
COPY policies policies
COPY language language
COPY proof proof
COPY wire wire
COPY command-side command-side
COPY query-side query-side
COPY desk desk
COPY standalone standalone
RUN mvn -q -B -Dmaven.test.skip=true -pl standalone -am package \
    && mkdir -p /out/lib /out/modules \
    && cp standalone/target/lib/*.jar /out/lib/ \
    && for module in language proof wire command-side query-side desk standalone; do \
         rm -f /out/lib/$module-1.*.jar && cp $module/target/$module-1.*.jar /out/modules/$module.jar || exit 1; \
       done

FROM eclipse-temurin:25.0.1_8-jre
RUN useradd --system --uid 10001 --user-group --home-dir /var/lib/banli --create-home banli \
    && install -d -o banli -g banli -m 700 /var/lib/banli/attachments /var/lib/banli/backups /var/lib/banli/data \
        /var/lib/banli/erased /var/lib/banli/log /var/lib/banli/notary
COPY --from=build /out/lib /opt/banli/lib
COPY --from=build /out/modules /opt/banli/modules
COPY --chmod=755 ops/image/part /opt/banli/part
USER 10001:10001
WORKDIR /var/lib/banli
ENV BANLI_DATA=/var/lib/banli/data
EXPOSE 8080 8081 8091 8092
ENTRYPOINT ["/opt/banli/part"]
CMD ["desk"]
