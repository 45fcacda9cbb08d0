#pragma D option quiet

python$target:::function-entry { self->started = timestamp; }

python$target:::function-return
/self->started/
{
    @times = quantize(timestamp - self->started);
    self->started = 0;
}
