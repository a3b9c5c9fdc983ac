<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ArticleListPane</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message numerus="yes">
            <source>%n line(s) left out of the text</source>
            <translation>
                <numerusform>%n line left out of the text</numerusform>
                <numerusform>%n lines left out of the text</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDesk</name>
        <message numerus="yes">
            <source>%n article(s) imported</source>
            <translation>
                <numerusform>%n article imported</numerusform>
                <numerusform>%n articles imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be imported</source>
            <translation>
                <numerusform>%n file could not be imported</numerusform>
                <numerusform>%n files could not be imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) recur; see File, Cleaning rules</source>
            <translation>
                <numerusform>%n line recur; see File, Cleaning rules</numerusform>
                <numerusform>%n lines recur; see File, Cleaning rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) moved to the trash</source>
            <translation>
                <numerusform>%n article moved to the trash</numerusform>
                <numerusform>%n articles moved to the trash</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n file(s) a second</source>
            <translation>
                <numerusform>%n file a second</numerusform>
                <numerusform>%n files a second</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) imported</source>
            <translation>
                <numerusform>%n article imported</numerusform>
                <numerusform>%n articles imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already in the library</source>
            <translation>
                <numerusform>%n already in the library</numerusform>
                <numerusform>%n already in the library</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be imported</source>
            <translation>
                <numerusform>%n file could not be imported</numerusform>
                <numerusform>%n files could not be imported</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message numerus="yes">
            <source>%n line(s) left out</source>
            <translation>
                <numerusform>%n line left out</numerusform>
                <numerusform>%n lines left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) to read</source>
            <translation>
                <numerusform>about %n minute to read</numerusform>
                <numerusform>about %n minutes to read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message numerus="yes">
            <source>%n suggestion(s)</source>
            <translation>
                <numerusform>%n suggestion</numerusform>
                <numerusform>%n suggestions</numerusform>
            </translation>
        </message>
    </context>
</TS>
