python$target:::function-return
/copyinstr(arg1) == "start" || copyinstr(arg1) == "leaf" || copyinstr(arg1) == "many"/
{
    @calls[copyinstr(arg1)] = count();
}

END
{
    printa("%s %@d\n", @calls);
}
